using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ArticleArchive.Content.Files;

namespace ArticleArchive.Ingest;

/// <summary>
/// Finds the files of the folder that differ from the catalog. It receives the catalog's files one by one and keeps only digests of them, 64 bytes each,
/// because there may be a million.
/// </summary>
/// <param name="unstable">Paths of files still being written: they stay as they are in the catalog.</param>
/// <param name="expected">The approximate number of files in the catalog.</param>
internal sealed class FolderComparison(IReadOnlySet<string> unstable, int expected) : IListingFilter
{
    private readonly Dictionary<UInt128, (UInt128 Stamp, int Seen)> _known = new(expected);
    private int _walk;
    private int _metInWalk;

    /// <summary>Whether a file that the catalog was made from is no longer listed.</summary>
    public bool HasGone => _metInWalk < _known.Count;

    /// <summary>Adds a file that the catalog was made from.</summary>
    public void Know(string path, string stamp) => _known[ShortDigest.Compute(path)] = (ShortDigest.Compute(stamp), 0);

    /// <inheritdoc/>
    public void Begin() => (_walk, _metInWalk) = (_walk + 1, 0);

    /// <summary>Whether a file is new or its stamp has changed.</summary>
    public bool IsWanted(ContentFile file)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrNullRef(_known, ShortDigest.Compute(file.Path));
        var isKnown = !Unsafe.IsNullRef(ref known);
        if (isKnown)
        {
            known.Seen = _walk;
            _metInWalk++;
        }

        return !(isKnown && known.Stamp == ShortDigest.Compute(file.Stamp)) && !unstable.Contains(file.Path);
    }

    /// <summary>Whether a file that the catalog was made from was missing from the last walk.</summary>
    public bool IsGone(string path) => _known.TryGetValue(ShortDigest.Compute(path), out var known) && known.Seen != _walk && !unstable.Contains(path);
}
