namespace ArticleArchive.Catalog;

/// <summary>The place of a passage.</summary>
/// <param name="Article">The key of its article, in one state of the archive.</param>
/// <param name="Passage">Its index in the article, from 0.</param>
public readonly record struct PassagePlace(ArticleKey Article, int Passage);
