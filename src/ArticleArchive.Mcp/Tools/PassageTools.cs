using System.ComponentModel;
using ArticleArchive.Citations;
using ArticleArchive.Contracts;
using ArticleArchive.History;
using ArticleArchive.Mcp.Texts;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace ArticleArchive.Mcp.Tools;

/// <summary>Reads and cites passages.</summary>
[McpServerToolType]
internal sealed class PassageTools(NamedPassages passages, ArchiveIdentity archive, IAddresses addresses, TimeProvider clock)
{
    private const int PageSize = 20;
    private const string AddressHelp = "Its permanent address, as returned by a tool; or slug#id, or archive:///articles/slug/id.";

    [McpServerTool(
        Name = "get_passage", Title = "Read a passage",
        ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false, UseStructuredContent = true,
        OutputSchemaType = typeof(PassagesAnswer))]
    [Description(
        "Reads a paragraph by its address: its words letter for letter, who says what in it and how certain that is, and what has become of it "
            + "since the link was made, if the address has v. "
        + "The address of a whole article gives its paragraphs, twenty on a page.")]
    public CallToolResult GetPassage(
        [Description($"{AddressHelp} An article's address, or its slug, for all of its paragraphs.")] string address,
        [Description("The page of an article, from 1.")] int page = 1)
    {
        var named = passages.Find(address);
        var answer = PassagesAnswer.From(named.Stored, named.Passages, (Math.Max(1, page), PageSize), named.Cited, addresses);
        return ToolAnswer.From(answer, PassagesText.Write(answer));
    }

    [McpServerTool(
        Name = "cite_passage", Title = "Cite a passage",
        ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false, UseStructuredContent = true,
        OutputSchemaType = typeof(CitedPassageAnswer))]
    [Description(
        "Citations of a paragraph, ready to use: a plain line, Chicago, APA, MLA, Harvard, BibTeX, RIS, Markdown, Wikipedia. Their address contains "
            + "the state of the words, so that a later reader can see whether they have changed.")]
    public CallToolResult CitePassage([Description(AddressHelp)] string address)
    {
        var named = passages.Find(address);
        if (named is not { IsArticle: false, Passages: [var passage] })
            throw new ProblemException(
                ArchiveProblem.BadRequest(
                    $"The address names {(named.IsArticle ? "an article" : "several paragraphs")}. Give the address of one paragraph; "
                        + "get_passage lists them."));

        var (article, state) = (named.Stored.Article, PassageState.Compute(passage.Text));
        var citation = Citation.For(
            article, addresses.Cited(article.Slug, passage.Id, state), archive.Name, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)) with
        {
            Paragraphs = passage.Number?.ToString(CultureInfo.InvariantCulture),
            Words = passage.Text,
            Speaker = CitedSpeaker.Find(article.Utterances, [WholeOf(article, passage)]),
            Key = $"{article.Slug}-{passage.Id}",
        };
        var answer = CitedPassageAnswer.From(named.Stored, passage, citation, addresses);
        return ToolAnswer.From(answer, PassagesText.Write(answer));
    }

    private static PassageSpan WholeOf(Article article, Passage passage) =>
        new(article.Passages.ToList().IndexOf(passage), new TextSpan(0, passage.Text.Length));
}
