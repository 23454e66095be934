namespace ArticleArchive.BrowserTests;

/// <summary>Two made-up articles that print the same words, one of them without a condition.</summary>
internal static class FerryReports
{
    public const string Slug = "ferry-waits";
    public const string LaterSlug = "ferry-sails";

    public const string Text = """
        ---
        title: Ferry waits for the wind
        date: 2016-02-20
        source: Meridian Wire
        ---

        "The ferry will not leave the quay at night if the wind rises above forty knots," said Nora Quill, the harbour master.
        """;

    public const string LaterText = """
        ---
        title: Ferry to sail
        date: 2016-02-21
        source: The Coastal Post and Harbour Gazette of the North
        ---

        "The ferry will not leave the quay at night," said Nora Quill, the harbour master.
        """;
}
