using ArticleArchive.Mcp.Tools;
using ModelContextProtocol;
using ModelContextProtocol.Server;

namespace ArticleArchive.Mcp.Resources;

/// <summary>Explains why a resource cannot be read, or why resources cannot be listed.</summary>
internal static class ResourceErrors
{
    public static McpRequestHandler<TParams, TResult> Answer<TParams, TResult>(McpRequestHandler<TParams, TResult> next) => async (request, cancellation) =>
    {
        try
        {
            return await next(request, cancellation);
        }
        catch (Exception failure) when (ToolErrors.ProblemOf(failure) is { } problem)
        {
            throw new McpProtocolException(problem.Detail, problem.Status is 404 or 410 ? McpErrorCode.ResourceNotFound : McpErrorCode.InternalError);
        }
    };
}
