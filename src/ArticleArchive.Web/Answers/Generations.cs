using ArticleArchive.Catalog;

namespace ArticleArchive.Web.Answers;

/// <summary>Tells whether the archive is still what it was when an answer was begun.</summary>
internal sealed class Generations(ArchiveCatalog catalog)
{
    /// <exception cref="ArchiveUnavailableException">There is no database to read.</exception>
    public string Current => catalog.Summary.Generation;

    /// <summary>False when the archive has changed or gone since: an answer may then show the one state or the other, so it is neither tagged nor kept.</summary>
    public bool IsStill(string generation)
    {
        try
        {
            return string.Equals(Current, generation, StringComparison.Ordinal);
        }
        catch (ArchiveUnavailableException)
        {
            return false;
        }
    }
}
