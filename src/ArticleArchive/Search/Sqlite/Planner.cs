using ArticleArchive.Search.Indexing;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Turns a query into questions to FTS5.</summary>
/// <param name="forms">The written forms of a word whose inflected forms count.</param>
internal sealed class Planner(Func<string, IReadOnlyList<string>> forms)
{
    private static readonly QueryField[] Valued = [QueryField.Topic, QueryField.Source, QueryField.Year];

    /// <summary>The plan for a query.</summary>
    public SearchPlan Plan(Query query)
    {
        var ranges = RowRange.Of(query.Filters);
        if (query.IsEmpty || ranges.Count == 0)
            return SearchPlan.Nothing;

        var speakers = new SpeakerMarks(query.Filters);
        var questions = Questions.Of(query.Voice, speakers);
        return new SearchPlan
        {
            Queries = [.. (HasNear(query.Root) ? questions.SelectMany(question => question.Split()) : questions).Select(question => Ask(query, question))],
            Ranges = ranges,
            Shared = Shared(query, questions, speakers),
        };
    }

    private SharedPassages? Shared(Query query, IReadOnlyList<Question> questions, SpeakerMarks speakers) =>
        query.Root is not null
        && questions.FirstOrDefault(question => question.Table == SearchTables.Statements) is { } statements
        && Questions.Shared(query.Voice, speakers) is { } shared
            ? new SharedPassages(Ask(query with { Root = null }, statements), Ask(query, shared))
            : null;

    private RowQuery Ask(Query query, Question question)
    {
        var cover = query.Root is { } root ? new CoverWriter(forms, question).Write(root) : new Cover(null, question.IsExact);
        var wanted = Valued.Select(field => Fts.Any(MarksOf(query, field, excluded: false)));
        var unwanted = Valued.SelectMany(field => MarksOf(query, field, excluded: true)).Append(question.Not);
        var match = Fts.All([cover.Match, question.And, question.IsNarrow ? question.Kind : null, .. wanted]) ?? question.Kind;
        return new RowQuery(question.Table, Fts.Without(match, Fts.Any(unwanted)), cover.IsExact);
    }

    private static IEnumerable<string?> MarksOf(Query query, QueryField field, bool excluded) => query.Filters
        .Where(filter => filter.Field == field && filter.Excluded == excluded)
        .Select(filter => Marks.Of(filter) is { } mark ? Fts.Word(mark) : null);

    private static bool HasNear(QueryNode? node) => node switch
    {
        NearNode => true,
        AndNode and => and.Parts.Any(HasNear),
        OrNode or => or.Parts.Any(HasNear),
        NotNode not => HasNear(not.Part),
        _ => false,
    };
}
