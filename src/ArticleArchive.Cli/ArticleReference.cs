using ArticleArchive.Articles;

namespace ArticleArchive.Cli;

/// <summary>An article, or one passage of it, as it is named on a command line: <c>slug</c>, <c>slug#id</c>.</summary>
/// <param name="Slug">The article.</param>
/// <param name="Id">The passage; null for the whole article.</param>
internal readonly record struct ArticleReference(ArticleSlug Slug, PassageId? Id)
{
    /// <summary>Reads a reference.</summary>
    /// <exception cref="CommandFailure">It is none.</exception>
    public static ArticleReference Parse(string typed)
    {
        var mark = typed.IndexOf('#', StringComparison.Ordinal);
        var name = mark < 0 ? typed : typed[..mark];
        if (!ArticleSlug.TryParse(name, out var slug))
            throw new CommandFailure($"\"{name}\" is not the name of an article. It is the file's name without its ending: letters, digits and hyphens.");
        if (mark < 0)
            return new(slug, null);

        return PassageId.TryParse(typed[(mark + 1)..], out var id)
            ? new(slug, id)
            : throw new CommandFailure($"\"{typed[(mark + 1)..]}\" is not the id of a passage. archive show {slug} prints the ids of its passages.");
    }

    public override string ToString() => Id is { } id ? $"{Slug}#{id}" : Slug.Value;
}
