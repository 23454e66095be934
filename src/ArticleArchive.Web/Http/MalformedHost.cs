namespace ArticleArchive.Web.Http;

/// <summary>Marks a request whose host is no name.</summary>
internal sealed class MalformedHost
{
    public static MalformedHost Mark { get; } = new();
}
