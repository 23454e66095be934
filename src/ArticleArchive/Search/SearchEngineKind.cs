using ArticleArchive.Catalog;

namespace ArticleArchive.Search;

/// <summary>A search engine that can be chosen by name.</summary>
/// <param name="Name">What settings and options call it.</param>
/// <param name="Folder">The folder, in the data folder, of the database that it searches; empty for the data folder itself. What is derived with one engine is no use to another.</param>
/// <param name="Open">The engine over a catalog.</param>
public sealed record SearchEngineKind(string Name, string Folder, Func<ArchiveCatalog, ISearchEngine> Open);
