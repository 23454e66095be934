using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ArticleArchive.Content.Files;

namespace ArticleArchive.Ingest;

/// <summary>
/// Finds the files of the folder that differ from the catalog. It receives the catalog's files one by one, and keeps only digests of them, for there may be a
/// million: 64 bytes each.
/// </summary>
/// <param name="restless">Paths of files that are being written just now: they stay as the catalog has them.</param>
/// <param name="expected">About how many files it will be told of.</param>
internal sealed class FolderComparison(IReadOnlySet<string> restless, int expected) : IListingFilter
{
    private readonly Dictionary<UInt128, (UInt128 Stamp, int Met)> _known = new(expected);
    private int _walk;
    private int _metInWalk;

    /// <summary>Whether a file that the catalog was made from is listed no longer.</summary>
    public bool HasGone => _metInWalk < _known.Count;

    /// <summary>Tells of a file that the catalog was made from.</summary>
    public void Know(string path, string stamp) => _known[ShortDigest.Of(path)] = (ShortDigest.Of(stamp), 0);

    /// <inheritdoc/>
    public void Begin() => (_walk, _metInWalk) = (_walk + 1, 0);

    /// <summary>True for a file that is new or has another stamp.</summary>
    public bool IsWanted(ContentFile file)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrNullRef(_known, ShortDigest.Of(file.Path));
        var isKnown = !Unsafe.IsNullRef(ref known);
        if (isKnown)
        {
            known.Met = _walk;
            _metInWalk++;
        }

        return !(isKnown && known.Stamp == ShortDigest.Of(file.Stamp)) && !restless.Contains(file.Path);
    }

    /// <summary>Whether a file that the catalog was made from was not met in the last walk.</summary>
    public bool IsGone(string path) => _known.TryGetValue(ShortDigest.Of(path), out var known) && known.Met != _walk && !restless.Contains(path);
}
