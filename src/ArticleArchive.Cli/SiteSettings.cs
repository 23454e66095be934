using Microsoft.Extensions.Configuration;

namespace ArticleArchive.Cli;

/// <summary>The site's settings, read from the site's environment variables: <c>Archive__BaseUrl</c>, <c>Archive__Limits__FileCells</c>.</summary>
internal static class SiteSettings
{
    private const string Section = "Archive";

    /// <summary>The settings as the environment gives them now.</summary>
    public static IConfigurationSection Read() => new ConfigurationBuilder().AddEnvironmentVariables().Build().GetSection(Section);

    /// <summary>The environment variable of a setting: <c>Archive__Limits__FileCells</c> for <c>Limits:FileCells</c>.</summary>
    public static string VariableOf(string setting) => $"{Section}__{setting.Replace(":", "__", StringComparison.Ordinal)}";

    /// <summary>The values of a list, in the order of their numbers: <c>Archive__Shards__0</c>, <c>Archive__Shards__1</c>.</summary>
    public static List<string> List(this IConfiguration settings, string name) =>
        [.. settings.GetSection(name).GetChildren().Select(item => item.Value).OfType<string>()];
}
