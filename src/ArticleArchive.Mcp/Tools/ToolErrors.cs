using System.Text.Json;
using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace ArticleArchive.Mcp.Tools;

/// <summary>Turns failures into problem details that tell an assistant how to correct its call.</summary>
internal static class ToolErrors
{
    private const string TooMuchWork = "The search took too much work and was stopped, so its result is unknown. Ask for rarer "
        + "words, for exact words in quotation marks, or for a single year.";
    private const string NotReady = "The archive is being built, so nothing can be said yet about what it holds. Ask again in a few seconds.";

    /// <summary>Checks the arguments before the tool is called, and reports known failures as results.</summary>
    public static McpRequestHandler<CallToolRequestParams, CallToolResult> Answer(McpRequestHandler<CallToolRequestParams, CallToolResult> next) =>
        async (request, cancellation) =>
    {
        // Assistants write null for what they leave out.
        var given = (request.Params?.Arguments ?? new Dictionary<string, JsonElement>())
            .Where(argument => argument.Value.ValueKind != JsonValueKind.Null)
            .ToDictionary();
        if (request.MatchedPrimitive is McpServerTool { ProtocolTool: var tool } && ArgumentCheck.Fault(tool, given) is { } fault)
            return ToolAnswer.From(fault);

        if (request.Params is { } call)
            call.Arguments = given;

        try
        {
            return await next(request, cancellation);
        }
        catch (Exception failure) when (ProblemOf(failure) is { } problem)
        {
            return ToolAnswer.From(problem);
        }
    };

    /// <summary>The problem to report for a failure; null for a bug in the program itself.</summary>
    public static ArchiveProblem? ProblemOf(Exception failure) => failure switch
    {
        ProblemException { Problem: var problem } => problem,
        SearchTimeoutException => ArchiveProblem.Unavailable(TooMuchWork),
        ArchiveUnavailableException => ArchiveProblem.Unavailable(NotReady),
        _ => null,
    };
}
