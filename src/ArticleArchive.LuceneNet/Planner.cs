using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Search.Indexing;
using Lucene.Net.Search;

namespace ArticleArchive.LuceneNet;

/// <summary>Turns a query into questions to Lucene.</summary>
internal static class Planner
{
    private static readonly QueryField[] Valued = [QueryField.Topic, QueryField.Source, QueryField.Year];

    /// <summary>The plan for a query.</summary>
    public static SearchPlan Plan(Query query) => Plan(query, inflected: true);

    /// <summary>The plan for a query whose words are meant only as they are typed.</summary>
    public static SearchPlan PlanAsTyped(Query query) => Plan(query, inflected: false);

    /// <summary>One question of a query.</summary>
    public static DocumentQuery Ask(Query query, Question question) => Ask(query, question, inflected: true);

    private static SearchPlan Plan(Query query, bool inflected)
    {
        if (query.IsEmpty || RowRange.Of(query.Filters).Count == 0)
            return SearchPlan.Nothing;

        var speakers = new SpeakerClauses(query.Filters);
        var questions = Questions.Of(query.Voice, speakers);
        return new SearchPlan
        {
            Queries = [.. questions.Select(question => Ask(query, question, inflected))],
            Shared = Shared(query, questions, speakers),
        };
    }

    private static SharedPassages? Shared(Query query, IReadOnlyList<Question> questions, SpeakerClauses speakers) =>
        query.Root is not null && questions.FirstOrDefault(question => question.IsOfParts) is { } parts && Questions.Shared(query.Voice, speakers) is { } shared
            ? new SharedPassages(Ask(query with { Root = null }, parts), Ask(query, shared))
            : null;

    private static DocumentQuery Ask(Query query, Question question, bool inflected)
    {
        var words = query.Root is { } root ? new WordClauses(question, inflected).Of(root) : new Asked(Clauses.Marked(question.Kind), IsExact: true);
        var wanted = Valued.Select(field => MarksOf(query, field, excluded: false).ToList()).Where(marks => marks.Count > 0).Select(Clauses.Any);
        var unwanted = Valued.SelectMany(field => MarksOf(query, field, excluded: true));
        var all = Clauses.All([words.Query, .. question.And, .. wanted, .. Days(RowRange.Of(query.Filters))]);
        return new DocumentQuery(question, Clauses.Without(all, [.. question.Not, .. unwanted]), words.IsExact && question.IsExact);
    }

    private static IEnumerable<LuceneQuery> MarksOf(Query query, QueryField field, bool excluded) => query.Filters
        .Where(filter => filter.Field == field && filter.Excluded == excluded)
        .Select(filter => Marks.Of(filter) is { } mark ? Clauses.Marked(mark) : null)
        .OfType<LuceneQuery>();

    /// <summary>The days that the filters on dates leave; nothing where they leave all.</summary>
    private static IEnumerable<LuceneQuery> Days(IReadOnlyList<RowRange> ranges) => ranges is [{ First: long.MinValue, End: long.MaxValue }]
        ? []
        : [Clauses.Any([.. ranges.Select(Days)])];

    private static LuceneQuery Days(RowRange range) => Clauses.Unranked(NumericRangeQuery.NewInt32Range(
        Fields.Day,
        LabelFields.DayStep,
        range.First == long.MinValue ? null : ArticleKey.DayOfRow(range.First),
        range.End == long.MaxValue ? null : ArticleKey.DayOfRow(range.End),
        minInclusive: true,
        maxInclusive: false));
}
