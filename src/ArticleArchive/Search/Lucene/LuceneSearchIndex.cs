using ArticleArchive.Catalog;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Lucene;

/// <summary>The index that the catalog writes and checks.</summary>
internal sealed class LuceneSearchIndex(IndexFolder folder, IndexSnapshots snapshots) : ISearchIndex
{
    private const int Layout = 4;

    public event EventHandler<Exception?>? Unreadable;

    public string Version => $"lucene {Layout}, words {Tokenizer.Version}";

    public bool Holds(string generation)
    {
        try
        {
            using var snapshot = snapshots.Open(generation, FullPace.Instance);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    public string? FindDamage(string generation, CancellationToken cancellationToken)
    {
        try
        {
            var commit = folder.Find(generation);
            if (IndexChecksums.FindDamage(commit, cancellationToken) is not { } damage)
                return null;

            folder.Discard(commit);
            snapshots.Discard(generation);
            return damage;
        }
        catch (IOException missing)
        {
            return missing.Message;
        }
    }

    public ISearchIndexChange Begin(CatalogChange change) =>
        new IndexChange(change.IsBuild ? folder.OpenToBuild() : folder.OpenToChange(change.Generation), change.Generation);

    /// <summary>Reports that a search found the index damaged or missing.</summary>
    public void Report(Exception? damage) => Unreadable?.Invoke(this, damage);
}
