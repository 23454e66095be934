using ArticleArchive.Articles;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.TextFragments;

namespace ArticleArchive.Web.Pages.Speakers;

/// <summary>Words that somebody is quoted as saying, listed once however many articles print them.</summary>
/// <param name="Statement">The statement as first printed.</param>
/// <param name="Family">Who prints the words, whether or not a few are changed; null when only one article does.</param>
/// <param name="Elsewhere">The other articles that print the same words, each with the passage.</param>
internal sealed record SpokenWords(SpokenStatement Statement, FamilyLink? Family, IReadOnlyList<(Article Article, Passage Passage)> Elsewhere);
