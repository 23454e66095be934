namespace ArticleArchive.Citations;

/// <summary>Finds who is quoted in the words cited.</summary>
public static class CitedSpeaker
{
    /// <summary>
    /// The one named speaker of all quotations cited, with rank or title; null unless the words cited include a whole quoted sentence or are all quoted.
    /// </summary>
    /// <param name="statements">The statements of the article.</param>
    /// <param name="places">The places of the cited words in the article.</param>
    public static string? Find(IEnumerable<Utterance> statements, IReadOnlyList<PassageSpan> places)
    {
        var touched = statements.Where(statement => statement.Quotations.Any(Touches)).ToList();
        var said = touched.SelectMany(statement => statement.Quotations).Where(Touches).ToList();
        var speaks = said.Any(quotation => quotation.Kind == QuotationKind.Direct && places.Any(place => place.Covers(quotation.Place)))
            || places.All(place => said.Any(quotation => quotation.Place.Covers(place)));
        var speakers = touched.Select(statement => statement.Attribution).ToList();
        var names = speakers.Select(speaker => speaker is { Named: true } ? speaker.Name : null).Distinct(StringComparer.Ordinal).ToList();
        return speaks && names is [not null]
            ? NameWithRole.Format(speakers.OfType<Attribution>().MaxBy(speaker => speaker.Role?.Length ?? 0) ?? speakers.OfType<Attribution>().First())
            : null;

        bool Touches(Quotation quotation) => places.Any(place => place.Touches(quotation.Place));
    }
}
