namespace ArticleArchive.Web.Http;

/// <summary>Marks a request whose host name is malformed.</summary>
internal sealed class MalformedHost
{
    public static MalformedHost Mark { get; } = new();
}
