using System.ComponentModel;
using ArticleArchive.Citations;
using ArticleArchive.Contracts;
using ArticleArchive.History;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>One passage alone, with the article it stands in and the statements in it.</summary>
internal sealed record ArticlePassageAnswer(
    ArticleHead Article,
    PassageAnswer Passage,
    [property: Description("The statements that have words in the passage, each whole.")] IReadOnlyList<UtteranceAnswer> Utterances,
    CitationAnswer Citation,
    [property: Description("Where the words stand, for programs that annotate.")] TextTarget Target,
    [property: Description("The words that words names; null when it names none.")] WordsAnswer? Words,
    [property: Description("What has become of the words that were asked about in v; null when v names no state.")] ReceiptAnswer? Receipt)
{
    public static ArticlePassageAnswer Of(NamedWords named, Citation citation, Uri site, CitedPassage? outcome) => new(
        ArticleHead.Of(named.Cited.Article),
        PassageAnswer.Of(named.Cited.Article.Slug, named.Cited.Passages[0], new AbsoluteAddresses(site)),
        [.. named.Cited.Statements.Select(statement => UtteranceAnswer.Of(statement, named.Cited.Article))],
        CitationAnswer.Of(citation),
        TextTarget.Of(named.Cited, site),
        WordsAnswer.Of(named, site),
        ReceiptAnswer.Of(outcome));
}
