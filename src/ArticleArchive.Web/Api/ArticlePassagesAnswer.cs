using System.ComponentModel;
using ArticleArchive.Citations;
using ArticleArchive.Web.Citing;

namespace ArticleArchive.Web.Api;

/// <summary>Several passages in a row, with the article they stand in and the statements in them.</summary>
internal sealed record ArticlePassagesAnswer(
    ArticleHead Article,
    IReadOnlyList<PassageAnswer> Passages,
    [property: Description("The statements that have words in the passages, each whole.")] IReadOnlyList<UtteranceAnswer> Utterances,
    CitationAnswer Citation,
    [property: Description("Where the words stand, for programs that annotate.")] TextTarget Target)
{
    public static ArticlePassagesAnswer Of(CitedWords cited, Citation citation, Uri site) => new(
        ArticleHead.Of(cited.Article),
        [.. cited.Passages.Select(passage => PassageAnswer.Of(cited.Article.Slug, passage, site))],
        [.. cited.Statements.Select(statement => UtteranceAnswer.Of(statement, cited.Article))],
        CitationAnswer.Of(citation),
        TextTarget.Of(cited, site));
}
