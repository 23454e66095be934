using System.Reflection;
using ArticleArchive.Mcp.Prompts;
using ArticleArchive.Mcp.Resources;
using ArticleArchive.Mcp.Tools;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;

namespace ArticleArchive.Mcp;

/// <summary>
/// Adds the tools, resources and prompts when the options of the server are first read. The methods of the builder would make their schemas while the site
/// starts, and take a sixth of that time.
/// </summary>
internal sealed class OfferedPrimitives(IServiceProvider services) : IConfigureOptions<McpServerOptions>
{
    public void Configure(McpServerOptions options)
    {
        options.ToolCollection = [.. Tools<SearchTools>(), .. Tools<PassageTools>(), .. Tools<CheckTools>(), .. Tools<CoverageTools>()];
        options.ResourceCollection =
        [
            .. Marked<McpServerResourceAttribute>(typeof(ArticleResources)).Select(method => McpServerResource.Create(
                method, request => Create<ArticleResources>(request.Services), new() { Services = services })),
        ];
        options.PromptCollection =
        [
            .. Marked<McpServerPromptAttribute>(typeof(QuotingPrompts)).Select(method => McpServerPrompt.Create(
                method, options: new() { Services = services })),
        ];
    }

    private IEnumerable<McpServerTool> Tools<T>()
        where T : class =>
        Marked<McpServerToolAttribute>(typeof(T)).Select(method => McpServerTool.Create(
            method, request => Create<T>(request.Services), new() { Services = services, SerializerOptions = ToolAnswer.Json }));

    private static IEnumerable<MethodInfo> Marked<TAttribute>(Type type)
        where TAttribute : Attribute => type.GetMethods().Where(method => method.IsDefined(typeof(TAttribute)));

    private T Create<T>(IServiceProvider? ofRequest)
        where T : class => ActivatorUtilities.CreateInstance<T>(ofRequest ?? services);
}
