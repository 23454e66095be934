namespace ArticleArchive.Web.Http;

/// <summary>Marks an endpoint that answers while the archive is still being built, and whose responses do not depend on the archive alone.</summary>
internal sealed class AllowWhileBuilding
{
    public static AllowWhileBuilding Mark { get; } = new();
}
