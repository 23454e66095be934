using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Reflection;
using ArticleArchive.Content;
using ArticleArchive.Ingest;

namespace ArticleArchive.Web.Settings;

/// <summary>Checks the settings. Every failure names the key and its value, and says what to do.</summary>
internal sealed class ArchiveOptionsRules : IValidateOptions<ArchiveOptions>
{
    private const double MaxLagSeconds = 86_400;

    public ValidateOptionsResult Validate(string? name, ArchiveOptions options)
    {
        var failures = FolderFailures(options).Concat(AddressFailures(options)).Concat(ReadingFailures(options)).Concat(LimitFailures(options.Limits)).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> FolderFailures(ArchiveOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ContentPath))
        {
            yield return $"Archive:ContentPath is not set, and no folder named '{ArchiveFolders.ContentName}' was found in "
                + $"{Environment.CurrentDirectory} or above it. "
                + "Name the folder of articles: --Archive:ContentPath=FOLDER";
            yield break;
        }

        if (File.Exists(options.ContentPath))
            yield return $"Archive:ContentPath is '{options.ContentPath}', which is a file. Name the folder that holds the articles.";
        else if (!Directory.Exists(options.ContentPath) && !Directory.Exists(options.DataPath))
            yield return $"Archive:ContentPath is '{options.ContentPath}', and there is no such folder. Create it, or name the folder that holds the articles.";

        if (string.IsNullOrWhiteSpace(options.DataPath))
            yield return "Archive:DataPath is empty. Leave it out for the folder .archive beside the content folder, or name a folder.";
        else if (File.Exists(options.DataPath))
            yield return $"Archive:DataPath is '{options.DataPath}', which is a file. Name a folder; it is created if it does not exist.";
        else if (ArchiveFolders.IsWithin(Path.GetFullPath(options.DataPath), Path.GetFullPath(options.ContentPath)))
            yield return $"Archive:DataPath is '{options.DataPath}', which is inside the content folder. "
                + "Name a folder outside it: derived data is kept apart from the articles.";
    }

    private static IEnumerable<string> AddressFailures(ArchiveOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.SiteName))
            yield return "Archive:SiteName is empty. Give the name that readers see, or leave it out.";

        if (options.BaseUrl is not null && !IsSiteAddress(options.BaseUrl))
            yield return $"Archive:BaseUrl is '{options.BaseUrl}'. Give the site's public address, http or https, without path, query or fragment: "
                + "https://archive.example";

        if (options.Search == SearchEngineChoice.Manticore && string.IsNullOrWhiteSpace(options.Cluster))
            yield return "Archive:Search is Manticore, and Archive:Cluster is not set. Give the connection string of the cluster: Server=search1;Port=9306";

        if (options.MaxLag is not (>= 0 and <= MaxLagSeconds))
            yield return FormattableString.Invariant($"Archive:MaxLag is {options.MaxLag}. Give the seconds for which a site may be behind its folder, ")
                + FormattableString.Invariant($"from 0 to {MaxLagSeconds}, or leave it out for no limit.");

        if (options.MetricsPort is < 0 or > 65535)
            yield return $"Archive:MetricsPort is {options.MetricsPort}. Give a port that the site listens on "
                + "(--urls \"http://localhost:5080;http://127.0.0.1:9464\"), or leave it out.";

        foreach (var proxy in options.TrustedProxies.Where(proxy => !IPAddress.TryParse(proxy, out _)))
            yield return $"Archive:TrustedProxies has '{proxy}', which is not an IP address. Give the address that the proxy connects from: 10.0.0.2";
    }

    private static IEnumerable<string> ReadingFailures(ArchiveOptions options)
    {
        if (options.Encoding is { } encoding && !ContentOptions.IsEncoding(encoding))
            yield return $"Archive:Encoding is '{encoding}', which is not an encoding. Use a name such as windows-1252, or leave it out.";

        foreach (var (key, meaning) in options.Keys.Where(pair => pair.Value is { Length: > 0 } name && !ContentOptions.MetadataKeys.Contains(name)))
            yield return $"Archive:Keys:{key} is '{meaning}', which is not a key that the archive reads. Give one of "
                + $"{string.Join(", ", ContentOptions.MetadataKeys)}, or nothing to ignore the key.";
    }

    private static IEnumerable<string> LimitFailures(ArchiveLimits limits) =>
        from property in typeof(ArchiveLimits).GetProperties()
        let range = property.GetCustomAttribute<RangeAttribute>()
        let value = property.GetValue(limits)
        where range?.IsValid(value) == false
        select FormattableString.Invariant($"Archive:Limits:{property.Name} is {value}. ")
            + FormattableString.Invariant($"Give a number from {range.Minimum} to {range.Maximum}, or leave it out.");

    private static bool IsSiteAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address is { PathAndQuery: "/", Fragment: "", UserInfo: "" };
}
