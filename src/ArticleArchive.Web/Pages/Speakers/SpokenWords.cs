using ArticleArchive.Articles;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.TextFragments;

namespace ArticleArchive.Web.Pages.Speakers;

/// <summary>Words that somebody is quoted saying, once, however many articles print them.</summary>
/// <param name="Statement">The statement where it is printed first.</param>
/// <param name="Family">Who prints them, with a few words changed or not; null where one article alone does.</param>
/// <param name="Elsewhere">The other articles that print the same words, and where.</param>
internal sealed record SpokenWords(SpokenStatement Statement, FamilyLink? Family, IReadOnlyList<(Article Article, Passage Passage)> Elsewhere);
