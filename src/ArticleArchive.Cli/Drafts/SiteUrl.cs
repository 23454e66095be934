namespace ArticleArchive.Cli.Drafts;

/// <summary>The address by which links to this archive are known.</summary>
internal static class SiteUrl
{
    private const string Variable = "Archive__BaseUrl";
    private const string Usual = "http://localhost:5080";

    /// <summary>The address that was given, or that the site's setting has in the environment, or the usual one.</summary>
    /// <exception cref="CommandFailure">It is not an address.</exception>
    public static Uri Of(string? given)
    {
        var text = given ?? (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } set ? set : Usual);
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new CommandFailure($"\"{text}\" is not the address of a site. Write it as https://archive.example.org.");
    }
}
