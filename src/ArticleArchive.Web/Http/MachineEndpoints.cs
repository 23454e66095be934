using ArticleArchive.Web.Linking;
using Microsoft.AspNetCore.Cors.Infrastructure;

namespace ArticleArchive.Web.Http;

/// <summary>Addresses for programs rather than people. Pages of any origin may read them, because everything is public and read-only.</summary>
internal static class MachineEndpoints
{
    private static readonly string[] Endings = [".json", ".md", ".txt", ".atom", ".bib", ".ris", ".csv", ".jsonl", "/timemap", "/timegate"];

    /// <summary>Lets pages of any origin read, and names the headers that they may see.</summary>
    public static void Configure(CorsPolicyBuilder policy) =>
        policy.WithMethods(ReadRoutes.Reading)
            .AllowAnyOrigin()
            .AllowAnyHeader()
            .WithExposedHeaders("ETag", "Link", "Memento-Datetime", "Retry-After")
            .SetPreflightMaxAge(TimeSpan.FromDays(1));

    /// <summary>Whether the address is for programs.</summary>
    public static bool Include(PathString path) =>
        path.StartsWithSegments(ArchiveUrls.Api, StringComparison.OrdinalIgnoreCase) || IsService(path) || Endings.Any(ending => EndsWith(path, ending));

    /// <summary>Whether errors at the address are sent as problem details (RFC 9457) rather than as a page.</summary>
    public static bool GetProblemDetails(PathString path) =>
        path.StartsWithSegments(ArchiveUrls.Api, StringComparison.OrdinalIgnoreCase) || IsService(path) || IsMcp(path) || EndsWith(path, ".json");

    /// <summary>
    /// Whether the address is for assistants. Pages of other origins are refused, as the protocol requires (2025-11-25, transports, security warning).
    /// </summary>
    public static bool IsMcp(PathString path) => path.Equals(ArchiveUrls.Mcp, StringComparison.OrdinalIgnoreCase);

    private static bool IsService(PathString path) =>
        path.Equals(ArchiveUrls.Embed, StringComparison.OrdinalIgnoreCase) || path.Equals(ArchiveUrls.UnApi, StringComparison.OrdinalIgnoreCase);

    private static bool EndsWith(PathString path, string ending) => path.Value?.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ?? false;
}
