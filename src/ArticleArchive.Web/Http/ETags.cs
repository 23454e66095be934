using System.Buffers.Text;
using System.Security.Cryptography;

namespace ArticleArchive.Web.Http;

/// <summary>
/// Entity tags that also depend on the build and configuration of the site: a page changes with the program, its style or its settings, even when the archive
/// does not.
/// </summary>
internal sealed class ETags(IOptions<ArchiveOptions> options)
{
    private readonly string _word = Word(options.Value);

    /// <summary>
    /// The strong entity tag of a response, the same on every site with the same program, settings and content. Host names are compared without regard to case.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="state">The state of the archive that the response depends on.</param>
    /// <param name="encoding">The content encoding; empty for none.</param>
    public string TagOf(HttpRequest request, string state, string encoding)
    {
        var identity = string.Join(
            '\n', _word, state, encoding, request.Scheme, request.Host.Value?.ToLowerInvariant(), request.Path.Value, request.QueryString.Value);
        return $"\"{Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 15))}\"";
    }

    private static string Word(ArchiveOptions options)
    {
        var assembly = typeof(ETags).Assembly;
        var assets = new FileInfo(Path.Combine(AppContext.BaseDirectory, $"{assembly.GetName().Name}.staticwebassets.endpoints.json"));
        var assetsHash = assets.Exists ? Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(assets.FullName))) : "";
        return string.Join(
            '\n', assembly.ManifestModule.ModuleVersionId, typeof(Articles.Article).Module.ModuleVersionId, assetsHash, options.SiteName, options.BaseUrl);
    }
}
