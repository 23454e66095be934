using ArticleArchive.Articles;
using ArticleArchive.Content.Metadata;
using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Layouts;

/// <summary>The metadata of a plain text with what the text itself says where the metadata is silent.</summary>
/// <param name="Metadata">The metadata.</param>
/// <param name="Title">The headline; never empty.</param>
/// <param name="Keys">The keys whose values come from the text or the file's name, in the order of the README.</param>
internal sealed record DerivedMetadata(ArticleMetadata Metadata, string Title, IReadOnlyList<string> Keys)
{
    /// <summary>Fills in what the metadata leaves open.</summary>
    /// <param name="given">What the metadata says; it settles each value it has.</param>
    /// <param name="body">The text.</param>
    /// <param name="name">The title of a text without a headline: the words of its file's name.</param>
    public static DerivedMetadata Of(ArticleMetadata given, PlainTextBody body, string name)
    {
        var head = body.Head;
        var date = given.Date is not null || given.IsUndated ? null : head.Date;
        var agency = given.Publisher is null ? head.Agency : null;
        var bylines = given.Bylines.Count == 0 ? head.Bylines : [];
        var dateline = given.Dateline is null ? head.Dateline : null;
        var metadata = given with
        {
            Date = given.Date ?? date,
            Publisher = agency is null ? given.Publisher : new Publisher(agency, null, null),
            Bylines = bylines.Count == 0 ? given.Bylines : bylines,
            Dateline = given.Dateline ?? dateline,
        };
        (string Key, bool IsDerived)[] keys =
        [
            ("title", given.Title is null), ("date", date is not null), ("source", agency is not null), ("byline", bylines.Count > 0), ("dateline", dateline is not null),
        ];
        return new DerivedMetadata(metadata, given.Title ?? TitleOf(body, name), [.. keys.Where(key => key.IsDerived).Select(key => key.Key)]);
    }

    private static string TitleOf(PlainTextBody body, string name) => body.Headline is { } headline ? OneLine.Of(CleanText.Of(headline)) : name;
}
