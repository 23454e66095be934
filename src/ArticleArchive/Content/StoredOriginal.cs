namespace ArticleArchive.Content;

/// <summary>The file that an article was imported from, kept beside it.</summary>
/// <param name="File">Its path from the folder of the article, with <c>/</c> between its parts.</param>
/// <param name="Sha256">SHA-256 of its bytes when it was imported, as hexadecimal digits.</param>
public sealed record StoredOriginal(string File, string Sha256);
