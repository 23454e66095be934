using ArticleArchive.Contracts;

namespace ArticleArchive.Mcp.Texts;

/// <summary>Puts search results into words.</summary>
internal static class SearchText
{
    public static string Write(SearchAnswer answer)
    {
        var lines = new PlainLines();
        lines.Add($"{Wording.Count(answer.Total, "paragraph")} found. The query was read as: {answer.Query.Reading}.");
        foreach (var note in answer.Query.Notes)
            lines.Add($"Note: {note}");
        AddResults(lines, answer.Results, (answer.Page - 1) * answer.PageSize);
        lines.Add(PartText.Shown(answer.Total, answer.Page, answer.PageSize, "paragraphs"));
        if (answer.Total > 0)
            return lines.ToString();

        lines.Add("They may still have been said or written: this archive just has no paragraph with them.");
        foreach (var spelling in answer.DidYouMean)
            lines.Add($"The archive does not have “{spelling.Typed}”; it has “{spelling.Word}” in about {Wording.Number(spelling.Count)} paragraphs.");
        foreach (var wider in answer.Wider)
            lines.Add($"{wider.Words}: {Wording.Count(wider.Count, "paragraph")} with the query {wider.Q}");
        foreach (var article in answer.SpreadOver)
            lines.Add($"All the words, but not in one paragraph: {PartText.Source(article)} ({article.Slug})");
        return lines.ToString();
    }

    public static string Write(WhoSaidAnswer answer)
    {
        var lines = new PlainLines();
        lines.Add(
            answer.Total > 0
                ? $"{Wording.Count(answer.Total, "paragraph")} with exactly these words: “{answer.Words}”"
                : $"No paragraph has exactly these words: “{answer.Words}”");
        foreach (var speaker in answer.Speakers)
            lines.AddBelow($"{speaker.Value}: {Wording.Count(speaker.Count, "paragraph")}");
        AddResults(lines, answer.Results, (answer.Page - 1) * answer.PageSize);
        lines.Add(PartText.Shown(answer.Total, answer.Page, answer.PageSize, "paragraphs"));
        if (answer.Nearest is { } nearest)
            CheckText.Add(lines.Add("As a quotation:"), nearest);
        lines.Add(answer.Compared.Sentence);
        return lines.ToString();
    }

    private static void AddResults(PlainLines lines, IReadOnlyList<FoundAnswer> results, int before)
    {
        var number = before;
        foreach (var found in results)
        {
            lines.Add($"{Wording.Number(++number)}. {Whose(found)}");
            lines.AddBelow($"Whole sentence: {found.Sentence}");
            lines.AddBelow(PartText.Source(found.Article));
            lines.AddBelow(
                PartText.Place(
                    found.Passage.Number is { } paragraph ? Wording.Number(paragraph) : null, found.Passage.Url, found.Passage.Ref, found.Passage.State));
        }
    }

    private static string Whose(FoundAnswer found) => found switch
    {
        { Voice: Voice.Headline } => "In a headline, not a quotation",
        { Quotation: { } quotation } => PartText.Speaker(quotation) ?? "",
        { Reported: { } reported } =>
            $"Reported, not quoted: the reporter says that {reported.Speaker} said it{PartText.Because(reported.Cue, reported.Confidence)}",
        _ => "The reporter’s words, not a quotation",
    };
}
