namespace ArticleArchive.LuceneNet;

/// <summary>One question to Lucene.</summary>
/// <param name="Question">Where words are looked for.</param>
/// <param name="Query">What documents are to hold.</param>
/// <param name="IsExact">False when it also finds documents that the query does not mean, so that the text must decide.</param>
internal sealed record DocumentQuery(Question Question, LuceneQuery Query, bool IsExact);
