using ArticleArchive.Search.Indexing;
using ArticleArchive.Search.Queries;
using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;
using Query = ArticleArchive.Search.Queries.Query;

namespace ArticleArchive.Search.Lucene;

/// <summary>Plans a search: which fields to search for the words, and in which documents.</summary>
/// <param name="words">The terms that the index has.</param>
/// <param name="purpose">Whether the matches are ranked.</param>
internal sealed class SearchPlanner(IndexWords words, PlanPurpose purpose)
{
    public SearchPlan Plan(Query query)
    {
        var days = DayRange.From(query.Filters);
        var speakers = new SpeakerTerms(query.Filters);
        if (query.IsEmpty || days.Count == 0 || (speakers.AreWanted && (query.Voice == Voice.Narrative || speakers.WantedAlone is null)))
            return SearchPlan.Nothing;
        if (query.Voice == Voice.Reported)
            return PlanReported(query, speakers);
        if (query.Voice == Voice.Quote || speakers.AreWanted)
            return PlanQuotes(query, speakers);

        return query.Voice == Voice.Narrative ? PlanNarrative(query) : PlanText(query, speakers);
    }

    /// <summary>If a speaker is required or excluded, the text must be checked for which sentences of a passage are theirs.</summary>
    private SearchPlan PlanReported(Query query, SpeakerTerms speakers)
    {
        if (!speakers.AreWanted && speakers.Unwanted is null)
            return Split(Find(query, WordField.Reported, [], []));

        var reported = WordField.Reported with { IsExact = false };
        return new SearchPlan { Candidates = Find(query, reported, [.. BooleanQueries.Given(speakers.WantedInReports)], []).Query };
    }

    /// <summary>Passages with only the reporter's own words are found by their whole text.</summary>
    private SearchPlan PlanNarrative(Query query)
    {
        var unquoted = Find(query, WordField.Text with { Kind = FilterTerms.NarrativeOnly }, [BooleanQueries.Filtered(FilterTerms.NarrativeOnly)], []);
        var mixed = PlanMixed(query);
        return Split(unquoted.IsExact && mixed.IsExact, BooleanQueries.Any([unquoted.Query, mixed.Query]));
    }

    /// <summary>Finds the reporter's own words in passages that also have quoted or reported words.</summary>
    public Translation PlanMixed(Query query) => Find(query, WordField.Narrative, [], []);

    private SearchPlan PlanText(Query query, SpeakerTerms speakers)
    {
        var headlines = Headlines(query);
        var field = query.Voice == Voice.Headline ? WordField.Text with { Kind = FilterTerms.Headline } : WordField.Text;
        if (speakers.Unwanted is not { } unwanted)
            return Split(Find(query, field, headlines, []));

        // In a passage with an excluded statement, the words of that statement do not count.
        var others = Find(query, field, headlines, [unwanted]);
        var theirs = Find(query, field with { IsExact = false }, [.. headlines, unwanted], []).Query;
        return others.IsExact ? new SearchPlan { Passages = others.Query, Candidates = theirs } : new SearchPlan
        {
            Candidates = BooleanQueries.Any([others.Query, theirs]),
        };
    }

    private SearchPlan PlanQuotes(Query query, SpeakerTerms speakers)
    {
        var isHeadline = query.Voice == Voice.Headline;
        var headlines = Headlines(query);
        var quoted = WordField.Quoted with { RunsAhead = !isHeadline };
        var unwanted = BooleanQueries.Given(speakers.UnwantedAlone).ToList();
        var isAnybody = !speakers.AreWanted && speakers.Unwanted is null;
        if (isAnybody)
            return Split(Find(query, quoted, headlines, [])) with { IsQuoted = true, Speakers = () => FindSpoken().Query };

        var several = BooleanQueries.Filtered(FilterTerms.SeveralSpeakers);
        var alone = Find(query, quoted, [.. headlines, .. BooleanQueries.Given(speakers.WantedAlone)], [.. unwanted, several]);

        // Each speaker's words are a separate document, so none of them has all that several speakers say between them.
        var spoken = FindSpoken();
        var isEach = spoken.IsExact && IsOfOneTerm(query.Root);
        var theirs = isEach
            ? null
            : Find(query, quoted with { IsExact = false }, [.. headlines, several, .. BooleanQueries.Given(speakers.WantedAmongOthers)], []).Query;
        return new SearchPlan
        {
            Passages = alone.IsExact ? alone.Query : null,
            Spoken = isEach ? spoken.Query : null,
            Candidates = Together([.. BooleanQueries.Given(alone.IsExact ? null : alone.Query), .. BooleanQueries.Given(theirs)]),
            IsQuoted = true,
            Speakers = () => spoken.Query,
        };

        Translation FindSpoken() => Find(
            query, WordField.Spoken with { RunsAhead = !isHeadline }, [.. headlines, .. BooleanQueries.Given(speakers.WantedAlone)], unwanted);
    }

    private static List<LuceneQuery> Headlines(Query query) => query.Voice == Voice.Headline ? [BooleanQueries.Filtered(FilterTerms.Headline)] : [];

    private static LuceneQuery? Together(IReadOnlyList<LuceneQuery> queries) => queries.Count == 0 ? null : BooleanQueries.Any(queries);

    private static SearchPlan Split(Translation found) => Split(found.IsExact, found.Query);

    private static SearchPlan Split(bool isExact, LuceneQuery query) => isExact ? new SearchPlan { Passages = query } : new SearchPlan { Candidates = query };

    /// <summary>Whether the query asks for one term, or any one of several: then a passage matches if the words of one of its speakers do.</summary>
    private static bool IsOfOneTerm(QueryNode? node) => node switch
    {
        AndNode or NotNode => false,
        OrNode either => either.Parts.All(IsOfOneTerm),
        _ => true,
    };

    private Translation Find(Query query, WordField field, IReadOnlyList<LuceneQuery> among, IReadOnlyList<LuceneQuery> without)
    {
        var found = query.Root is { } root
            ? new QueryTranslator(field, words, purpose).Translate(root)
            : new Translation(BooleanQueries.Filtered(field.Kind), IsExact: true);
        var wanted = LabelTerms.Wanted(query.Filters).Select(terms => BooleanQueries.Any([.. terms.Select(BooleanQueries.Filtered)]));
        var unwanted = LabelTerms.Unwanted(query.Filters).Select(BooleanQueries.Filtered);
        var all = BooleanQueries.All([found.Query, .. among, .. wanted, .. Days(DayRange.From(query.Filters))]);
        return found with { Query = BooleanQueries.Without(all, [.. without, .. unwanted]) };
    }

    /// <summary>Finds the days that the date filters allow; empty when they allow all.</summary>
    private static IEnumerable<LuceneQuery> Days(IReadOnlyList<DayRange> ranges) =>
        ranges is [{ IsEverything: true }] ? [] : [BooleanQueries.Any([.. ranges.Select(Days)])];

    private static LuceneQuery Days(DayRange range) => BooleanQueries.Unscored(NumericRangeQuery.NewInt32Range(
        Fields.Day,
        ArticleDocuments.DayStep,
        range.First == int.MinValue ? null : range.First,
        range.End == int.MaxValue ? null : range.End,
        minInclusive: true,
        maxInclusive: false));
}
