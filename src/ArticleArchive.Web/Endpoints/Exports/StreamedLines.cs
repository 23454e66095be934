using ArticleArchive.Search.Research;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>Reads the lines of a concordance while they are sent, each batch in a snapshot of its own; lines removed meanwhile are left out.</summary>
internal sealed class StreamedLines(ArchiveCatalog catalog)
{
    private const int AtOnce = 500;

    /// <summary>The lines, in order.</summary>
    public IEnumerable<Line> Read(IEnumerable<LinePlace> places) => places.Chunk(AtOnce).SelectMany(piece =>
    {
        using var snapshot = catalog.OpenSnapshot();
        return Concordance.Read(snapshot, piece);
    });
}
