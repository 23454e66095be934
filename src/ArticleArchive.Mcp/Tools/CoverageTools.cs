using System.ComponentModel;
using ArticleArchive.Catalog;
using ArticleArchive.Contracts;
using ArticleArchive.Mcp.Texts;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace ArticleArchive.Mcp.Tools;

/// <summary>Describes what the archive holds.</summary>
[McpServerToolType]
internal sealed class CoverageTools(CatalogSnapshot catalog, ArchiveIdentity archive)
{
    private const int PageSize = 40;

    [McpServerTool(
        Name = "archive_coverage", Title = "What the archive holds",
        ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false, UseStructuredContent = true,
        OutputSchemaType = typeof(CoverageAnswer))]
    [Description(
        "What the archive holds: articles and statements, by year, publisher and topic, and when it last changed. Ask before you say that something "
            + "is missing: the archive says nothing about what it does not hold.")]
    public CallToolResult ArchiveCoverage([Description("The page of the publishers and topics, from 1.")] int page = 1)
    {
        var all = catalog.List(new ArticleFilter(), 1, 1);
        var answer = new CoverageAnswer(
            archive.Name,
            ReachAnswer.From(catalog),
            catalog.Summary.Utterances,
            all.Years,
            PageOfMany.Take(all.Sources, page, PageSize),
            all.Sources.Count,
            PageOfMany.Take(all.Topics, page, PageSize),
            all.Topics.Count,
            Math.Max(1, page),
            PageSize);
        return ToolAnswer.From(answer, CoverageText.Write(answer));
    }
}
