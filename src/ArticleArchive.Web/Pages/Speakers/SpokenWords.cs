using ArticleArchive.Articles;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Speakers;

/// <summary>Words that somebody is quoted saying, once, however many articles print them.</summary>
/// <param name="Statement">The statement where it is printed first.</param>
/// <param name="Elsewhere">The other articles that print the same words, and where.</param>
internal sealed record SpokenWords(SpokenStatement Statement, IReadOnlyList<(Article Article, Passage Passage)> Elsewhere);
