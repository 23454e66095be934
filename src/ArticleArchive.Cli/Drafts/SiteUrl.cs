namespace ArticleArchive.Cli.Drafts;

/// <summary>The address that identifies links to this archive.</summary>
internal static class SiteUrl
{
    private const string Setting = "BaseUrl";
    private const string DefaultAddress = "http://localhost:5080";

    /// <summary>The address given; otherwise the site's setting in the environment, or the default address.</summary>
    /// <exception cref="CommandException">The text is not the address of a site.</exception>
    public static Uri Parse(string? given)
    {
        var text = given ?? (SiteSettings.Read()[Setting] is { Length: > 0 } set ? set : DefaultAddress);
        return WebAddress.TryRead(text, out var address)
            ? address
            : throw new CommandException($"\"{text}\" is not the address of a site. Write it as https://archive.example.org.");
    }
}
