using ArticleArchive.Catalog;

namespace ArticleArchive.LuceneNet;

/// <summary>Finds documents in one state of the archive. Their numbers rise through all segments, but not with dates.</summary>
internal sealed class SearchSession(OpenState state, ArchiveCatalog catalog, CancellationToken cancellation)
{
    private readonly TextCheck _check = new(catalog, cancellation);

    /// <summary>Runs questions.</summary>
    public DocumentReader Reader { get; } = new(state, cancellation);

    /// <summary>Values of documents.</summary>
    public DocumentValues Values { get; } = new(state);

    /// <summary>The catalog's own words for what the index knows by address name.</summary>
    public ArchiveCatalog Catalog { get; } = catalog;

    /// <summary>The documents of the passages that the query means.</summary>
    public List<long> Find(Query query)
    {
        var plan = Planner.Plan(query);
        var (sure, unsure) = (new List<long>(), new List<long>());
        foreach (var question in plan.Queries)
        {
            var passages = Passages(question);
            if (question.IsExact)
                sure = RowSet.Union(sure, passages);
            else
                unsure = RowSet.Union(unsure, passages);
        }

        if (plan.Shared is { } shared && Shared(shared.Speakers) is { Count: > 0 } several)
        {
            sure = RowSet.Without(sure, several);
            unsure = RowSet.Union(unsure, RowSet.Meet(several, Passages(shared.Words)));
        }

        return RowSet.Union(sure, Keep(query, unsure));
    }

    /// <summary>How many passages the query means.</summary>
    public long Count(Query query) => Find(query).Count;

    /// <summary>The passages that the query means.</summary>
    public FoundPassages FindPassages(Query query)
    {
        var documents = Find(query);
        return new FoundPassages(documents, Values.Rows(documents));
    }

    /// <summary>The rows of the passages that the query means, rising.</summary>
    public List<long> FindRows(Query query)
    {
        var rows = FindPassages(query).Rows;
        rows.Sort();
        return rows;
    }

    /// <summary>The documents of the passages that a question finds.</summary>
    public List<long> Passages(DocumentQuery question)
    {
        var documents = Reader.Find(question.Query);
        return question.Question.IsOfParts ? [.. Values.Passages(documents).Distinct()] : documents;
    }

    /// <summary>The documents of the passages that a question finds with their rank; one may come more than once.</summary>
    public IEnumerable<(long Document, float Score)> Ranked(DocumentQuery question)
    {
        var ranked = Reader.Ranked(question.Query);
        if (!question.Question.IsOfParts)
            return ranked;

        var parts = ranked.ToList();
        return Values.Passages([.. parts.Select(part => part.Document)]).Zip(parts, (passage, part) => (passage, part.Score));
    }

    /// <summary>The passages with two or more speakers' documents that a question finds.</summary>
    private List<long> Shared(DocumentQuery question) =>
        [.. Values.Passages(Reader.Find(question.Query)).GroupBy(passage => passage).Where(parts => parts.Skip(1).Any()).Select(parts => parts.Key)];

    /// <summary>Lets the text decide.</summary>
    private List<long> Keep(Query query, List<long> documents)
    {
        if (documents.Count == 0)
            return [];

        var places = Values.Rows(documents).Zip(documents).OrderBy(place => place.First).ToList();
        var kept = _check.Keep(query, [.. places.Select(place => place.First)]).ToHashSet();
        return [.. places.Where(place => kept.Contains(place.First)).Select(place => place.Second).Order()];
    }
}
