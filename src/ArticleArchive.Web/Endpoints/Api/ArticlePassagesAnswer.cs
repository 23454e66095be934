using System.ComponentModel;
using ArticleArchive.Citations;
using ArticleArchive.Contracts;
using ArticleArchive.History;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>Several passages in a row, with their article and their statements.</summary>
internal sealed record ArticlePassagesAnswer(
    ArticleHead Article,
    IReadOnlyList<PassageAnswer> Passages,
    [property: Description("The statements with words in the passages, each in full.")] IReadOnlyList<UtteranceAnswer> Utterances,
    CitationAnswer Citation,
    [property: Description("Where the words are, for annotation tools.")] TextTarget Target,
    [property: Description("The words named by the parameter words; null when it names none.")] WordsAnswer? Words,
    [property: Description("What has become of the words in the state given by v; null when v gives none.")] LinkStatusAnswer? LinkStatus)
{
    public static ArticlePassagesAnswer From(NamedWords named, Citation citation, Uri site, CitedPassage? outcome) => new(
        ArticleHead.From(named.Cited.Article),
        [.. named.Cited.Passages.Select(passage => PassageAnswer.From(named.Cited.Article.Slug, passage, new AbsoluteAddresses(site)))],
        [.. named.Cited.Statements.Select(statement => UtteranceAnswer.From(statement, named.Cited.Article))],
        CitationAnswer.From(citation),
        TextTarget.From(named.Cited, site),
        WordsAnswer.From(named, site),
        LinkStatusAnswer.From(outcome));
}
