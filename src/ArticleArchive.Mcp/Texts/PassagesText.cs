using ArticleArchive.Contracts;

namespace ArticleArchive.Mcp.Texts;

/// <summary>Puts passages into words.</summary>
internal static class PassagesText
{
    public static string Write(PassagesAnswer answer)
    {
        var lines = new PlainLines().Add(PartText.Source(answer.Article)).Add(answer.ArticleUrl);
        if (answer.Standing is { } standing)
            lines.Add(
                $"Since the link was made: {standing}.{(answer.Was is { } was && standing != "unchanged" ? $" It was made from these words: {was}" : "")}");
        foreach (var passage in answer.Passages)
        {
            lines.Add(PartText.Place(passage.Number is { } number ? Wording.Number(number) : null, passage.Url, passage.Ref, passage.State));
            lines.AddBelow(passage.Text);
        }

        foreach (var statement in answer.Utterances)
            lines.Add($"{Said(statement)}: {string.Join(" … ", statement.Quotations.Select(quotation => $"“{quotation.Text}”"))}");
        foreach (var report in answer.Reported)
        {
            var cue = PartText.Because(report.Cue, null);
            lines.Add($"Reported as said by {report.Speaker.Name}, in the reporter’s words, not a quotation{cue}: {report.Text}");
        }

        return lines.Add(PartText.Shown(answer.Part, "paragraphs")).ToString();
    }

    public static string Write(CitedPassageAnswer answer) => new PlainLines()
        .Add(answer.Citation.Plain)
        .Add(answer.Speaker is { } speaker ? $"Quoted in it: {speaker}" : "No single speaker is quoted in it.")
        .Add(PartText.Source(answer.Article))
        .Add(PartText.Place(answer.Passage.Number is { } number ? Wording.Number(number) : null, answer.Passage.Url, answer.Passage.Ref, answer.Passage.State))
        .AddBelow(answer.Passage.Text)
        .Add($"To cite: {answer.Citation.Url}")
        .Add($"Chicago: {answer.Citation.Chicago}")
        .Add($"APA: {answer.Citation.Apa}")
        .Add($"MLA: {answer.Citation.Mla}")
        .Add($"Harvard: {answer.Citation.Harvard}")
        .ToString();

    private static string Said(UtteranceAnswer statement) => statement.Speaker is { } speaker
        ? $"Said by {speaker.Name}{(speaker.Role is { } role ? $", {role}" : "")}"
            + $"{(speaker.Through is { } through ? $", through {through}" : "")}{(speaker.MayBe is { } others ? $", who may be {others}" : "")}"
            + $"{PartText.Because(statement.Cue, statement.Confidence)}"
        : $"Quoted, but the article does not say who spoke ({statement.Rule})";
}
