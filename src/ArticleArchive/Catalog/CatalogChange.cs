using Microsoft.Data.Sqlite;

namespace ArticleArchive.Catalog;

/// <summary>One change of the catalog, all or nothing.</summary>
public sealed class CatalogChange : IDisposable
{
    /// <summary>The connection whose transaction the change is: for indexes that live in the catalog's own file.</summary>
    internal SqliteConnection Connection => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose() => throw new NotImplementedException();
}
