namespace ArticleArchive.Web.Http;

/// <summary>Marks a request whose host is not a name.</summary>
internal sealed class MalformedHost
{
    public static MalformedHost Mark { get; } = new();
}
