using ArticleArchive.Catalog;
using Lucene.Net.Search;
using Query = ArticleArchive.Search.Queries.Query;

namespace ArticleArchive.Search.Lucene;

/// <summary>Runs searches over one state of the archive.</summary>
internal sealed class PlanRunner(IndexSnapshot snapshot, CatalogSnapshot catalog, CancellationToken cancellation)
{
    /// <summary>Plans a query and passes every passage that matches it to a collector, each once. Returns the collector.</summary>
    public T Run<T>(Query query, T passages, PlanPurpose purpose = PlanPurpose.Counting)
        where T : ICollector
    {
        Run(query, new SearchPlanner(snapshot.Words, purpose).Plan(query), passages);
        return passages;
    }

    /// <summary>Passes every passage that matches a query to a collector, each once.</summary>
    public void Run(Query query, SearchPlan plan, ICollector passages)
    {
        if (plan.Passages is { } exact)
            snapshot.Search(exact, passages, cancellation);
        if (plan.Spoken is { } spoken)
            snapshot.Search(spoken, new PassageOfSpeakerCollector(passages), cancellation);
        if (plan.Candidates is { } candidates)
            snapshot.Search(candidates, new VerifyingCollector(query, snapshot, catalog, passages, cancellation), cancellation);
    }
}
