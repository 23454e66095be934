using ArticleArchive.Search;
using ArticleArchive.Search.Indexing;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Manticore.Searching;

/// <summary>
/// Plans a search: which fields are searched for the words, and in which rows. Filters on days are conditions on columns, not part of the plan.
/// </summary>
/// <param name="languages">The languages of articles other than English, in the form used by terms.</param>
/// <param name="isRanked">Whether the best matches come first.</param>
internal sealed class MatchPlanner(IReadOnlyList<string> languages, bool isRanked)
{
    /// <summary>The plan for a query.</summary>
    public MatchPlan Plan(Query query)
    {
        var wanted = SpeakerNames.Wanted(query.Filters);
        if (query.IsEmpty || DayRange.From(query.Filters).Count == 0 || (query.WantsSpeaker && (query.Voice == Voice.Narrative || wanted.Count == 0)))
            return MatchPlan.Nothing;
        if (query.Voice == Voice.Reported)
            return PlanReported(query, wanted);
        if (query.Voice == Voice.Quote || query.WantsSpeaker)
            return PlanQuotes(query, wanted);

        return query.Voice == Voice.Narrative ? PlanNarrative(query) : PlanText(query);
    }

    /// <summary>The plan for the reporter's own words in passages that also have quoted or reported ones.</summary>
    public MatchPlan PlanMixed(Query query) => Split(Find(query, MatchField.Narrative, [], []));

    /// <summary>If a speaker is required or excluded, the text must be checked for which sentences of a passage are theirs.</summary>
    private MatchPlan PlanReported(Query query, IReadOnlyList<IReadOnlyList<string>> wanted) => query.HasSpeakers
        ? Split(Find(query, MatchField.Reported with { IsExact = false }, Given(Any(wanted, FilterTerms.ForReportedSpeaker)), []))
        : Split(Find(query, MatchField.Reported, [], []));

    /// <summary>Passages with only the reporter's own words are found by their whole text.</summary>
    private MatchPlan PlanNarrative(Query query) => Split(MatchExpression.Any(
    [
        Find(query, MatchField.Text with { Kind = FilterTerms.NarrativeOnly }, [MatchExpression.Filtered(FilterTerms.NarrativeOnly)], []),
        Find(query, MatchField.Narrative, [], []),
    ]));

    private MatchPlan PlanText(Query query)
    {
        var unwanted = SpeakerNames.Unwanted(query.Filters);
        var headlines = Headlines(query);
        var field = query.Voice == Voice.Headline ? MatchField.Text with { Kind = FilterTerms.Headline } : MatchField.Text;
        if (Any(unwanted, FilterTerms.ForSpeaker) is not { } alone || Any(unwanted, FilterTerms.ForSpeakers) is not { } among)
            return Split(Find(query, field, headlines, []));

        // In a passage with an excluded statement, the words of that statement do not count.
        var others = Split(Find(query, field, headlines, [alone, among]));
        var theirs = Find(query, field with { IsExact = false }, [.. headlines, MatchExpression.Any([alone, among])], []).Text;
        return others with { Candidates = MatchExpression.Any([.. Given(others.Candidates), theirs]) };
    }

    private MatchPlan PlanQuotes(Query query, IReadOnlyList<IReadOnlyList<string>> wanted)
    {
        var unwanted = SpeakerNames.Unwanted(query.Filters);
        var headlines = Headlines(query);
        var quoted = MatchField.Quoted with { RunsAhead = query.Voice != Voice.Headline };
        var without = Given(Any(unwanted, FilterTerms.ForSpeaker));
        var alone = Given(Any(wanted, FilterTerms.ForSpeaker));
        var spoken = Find(query, MatchField.Spoken with { RunsAhead = quoted.RunsAhead }, [.. headlines, .. alone], without);
        var plan = new MatchPlan { IsQuoted = true, Speakers = spoken.Text, AreSpeakersExact = spoken.IsExact };
        if (wanted.Count == 0 && unwanted.Count == 0)
        {
            var anybody = Find(query, quoted, headlines, []);
            return anybody.IsExact
                ? plan with { Passages = anybody.Text, Speakers = MatchExpression.All([spoken.Text, Translated(query, quoted)]) }
                : plan with { Candidates = anybody.Text };
        }

        // No speaker's row has what several say together in a passage, so the text must be checked.
        var several = MatchExpression.Filtered(FilterTerms.SeveralSpeakers);
        var theirs = Find(query, quoted with { IsExact = false }, [.. headlines, several, .. Given(Any(wanted, FilterTerms.ForSpeakers))], []).Text;
        var only = Split(Find(query, quoted, [.. headlines, .. alone], [.. without, several]));
        return plan with { Passages = only.Passages, Candidates = MatchExpression.Any([.. Given(only.Candidates), theirs]), AreSpeakersExact = false };
    }

    private static List<string> Headlines(Query query) => query.Voice == Voice.Headline ? [MatchExpression.Filtered(FilterTerms.Headline)] : [];

    private static List<string> Given(string? text) => text is null ? [] : [text];

    private static MatchPlan Split(MatchExpression found) =>
        found.IsExact ? new MatchPlan { Passages = found.Text } : new MatchPlan { Candidates = found.Text };

    private string Translated(Query query, MatchField field) =>
        query.Root is { } root ? new MatchTranslator(field, languages, isRanked).Translate(root).Text : MatchExpression.Filtered(FilterTerms.Spoken);

    private MatchExpression Find(Query query, MatchField field, IReadOnlyList<string> among, IReadOnlyList<string> without)
    {
        var found = query.Root is { } root
            ? new MatchTranslator(field, languages, isRanked).Translate(root)
            : new MatchExpression(MatchExpression.Filtered(field.Kind), field.IsExact);
        var wanted = LabelTerms.Wanted(query.Filters).Select(labels => MatchExpression.Filtered(labels));
        var unwanted = LabelTerms.Unwanted(query.Filters).Select(label => MatchExpression.Filtered(label));
        return found with { Text = MatchExpression.Without(MatchExpression.All([found.Text, .. among, .. wanted]), [.. without, .. unwanted]) };
    }

    private static string? Any(IReadOnlyList<IReadOnlyList<string>> names, Func<string, string> term) =>
        names.Count == 0 ? null : MatchExpression.Any(names.Select(words => MatchExpression.All(words.Select(word => MatchExpression.Filtered(term(word))))));
}
