using Lucene.Net.Index;

namespace ArticleArchive.Search.Lucene;

/// <summary>
/// Keeps two commits of an index that is being changed: the one being changed, because readers use it until the catalog has changed too, and the newest.
/// </summary>
/// <param name="generation">The state that is being changed; null in a build.</param>
internal sealed class TwoCommitsPolicy(string? generation) : IndexDeletionPolicy
{
    private readonly HashSet<string> _kept = new(StringComparer.Ordinal);

    public override void OnInit<T>(IList<T> commits)
    {
        var changed = commits.LastOrDefault(commit => IndexFolder.GenerationOf(commit) == generation);
        foreach (var commit in commits)
        {
            if (ReferenceEquals(commit, changed))
                _kept.Add(commit.SegmentsFileName);
            else
                commit.Delete();
        }
    }

    public override void OnCommit<T>(IList<T> commits)
    {
        foreach (var commit in commits.SkipLast(1).Where(commit => !_kept.Contains(commit.SegmentsFileName)))
            commit.Delete();
    }
}
