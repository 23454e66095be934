using Lucene.Net.Index;

namespace ArticleArchive.LuceneNet;

/// <summary>
/// Which states of the index are kept while it is written: the one that is changed, for readers of the catalog go on with it until the catalog has changed
/// too, and the newest.
/// </summary>
/// <param name="generation">The state that is changed; null in a build, which leaves alone what it finds.</param>
internal sealed class KeptStates(string? generation) : IndexDeletionPolicy
{
    private HashSet<string> _before = [];

    public override void OnInit<T>(IList<T> commits)
    {
        var last = commits.LastOrDefault(state => IndexFolder.GenerationOf(state) == generation);
        foreach (var state in commits.Where(state => generation is not null && !ReferenceEquals(state, last)))
            state.Delete();
        _before = [.. commits.Where(state => !state.IsDeleted).Select(state => state.SegmentsFileName)];
    }

    public override void OnCommit<T>(IList<T> commits)
    {
        foreach (var state in commits.SkipLast(1).Where(state => !_before.Contains(state.SegmentsFileName)))
            state.Delete();
    }
}
