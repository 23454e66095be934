using System.ComponentModel;
using ArticleArchive.Citations;
using ArticleArchive.Web.Citing;

namespace ArticleArchive.Web.Api;

/// <summary>One passage alone, with the article it stands in and the statements in it.</summary>
internal sealed record ArticlePassageAnswer(
    ArticleHead Article,
    PassageAnswer Passage,
    [property: Description("The statements that have words in the passage, each whole.")] IReadOnlyList<UtteranceAnswer> Utterances,
    CitationAnswer Citation,
    [property: Description("Where the words stand, for programs that annotate.")] TextTarget Target,
    [property: Description("What has become of the words that were asked about in v; null when v names no state.")] ReceiptAnswer? Receipt = null)
{
    public static ArticlePassageAnswer Of(CitedWords cited, Citation citation, Uri site) => new(
        ArticleHead.Of(cited.Article),
        PassageAnswer.Of(cited.Article.Slug, cited.Passages[0], site),
        [.. cited.Statements.Select(statement => UtteranceAnswer.Of(statement, cited.Article))],
        CitationAnswer.Of(citation),
        TextTarget.Of(cited, site));
}
