namespace ArticleArchive.Cli.Reports;

/// <summary>Puts a statement into words, for people.</summary>
internal static class StatementWords
{
    /// <summary>Who spoke: <c>Steve Warren, Colonel</c>.</summary>
    public static string Speaker(Utterance utterance) => utterance.Attribution is { } attribution ? Speaker(attribution) : "unattributed";

    /// <summary>Who spoke: <c>Steve Warren, Colonel</c>; <c>Foreign Office, through a spokesman</c>.</summary>
    public static string Speaker(Attribution attribution) => attribution switch
    {
        { Through: { } through } who => $"{who.Name}, through {through}",
        { Role: { } role } who => $"{who.Name}, {role}",
        var who => who.Name,
    };

    /// <summary>The number of the paragraph where it begins; for a passage without a number, the kind of passage.</summary>
    public static string Place(Utterance utterance, Article article)
    {
        var passage = article.Passages[utterance.Quotations[0].Place.Passage];
        return passage.Number?.ToString(CultureInfo.InvariantCulture) ?? passage.Kind.LowerName();
    }

    /// <summary>Its words, one quotation after another.</summary>
    public static string Quoted(Utterance utterance, Article article) =>
        string.Join(
            " … ",
            utterance.Quotations.Select(quotation => $"\"{article.TextAt(quotation.Place).ReplaceLineEndings(" ")}\""));

    /// <summary>The words of the text that attribute it, and the rule that decided.</summary>
    public static string Reason(Utterance utterance, Article article) =>
        utterance.Attribution is { } attribution && AttributionEvidence.Quote(article, attribution) is { } evidence
            ? $"\"{evidence}\" - {utterance.Rule}"
            : utterance.Rule;
}
