using ArticleArchive.Contracts;

namespace ArticleArchive.Cli;

/// <summary>An article, or one of its passages, as named on a command line: <c>slug</c>, <c>slug#id</c>.</summary>
/// <param name="Slug">The article.</param>
/// <param name="Id">The passage; null for the whole article.</param>
internal readonly record struct ArticleReference(ArticleSlug Slug, PassageId? Id)
{
    private static readonly string[] Extensions = [".md", ".markdown", ".txt", ".text"];

    /// <summary>Reads a reference.</summary>
    /// <exception cref="CommandException">The text is not a reference.</exception>
    public static ArticleReference Parse(string typed)
    {
        var mark = typed.IndexOf('#', StringComparison.Ordinal);
        var name = mark < 0 ? typed : typed[..mark];
        if (!name.Any(char.IsLetterOrDigit) || name.Contains('/', StringComparison.Ordinal) || name.Contains('\\', StringComparison.Ordinal))
            throw new CommandException(
                $"\"{name}\" is not the name of an article. It is the last part of the article's address, or the name of its file without folders.");
        if (!ArticleSlug.TryParse(name, out var slug))
            slug = ArticleSlug.FromName(
                Extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) ? Path.GetFileNameWithoutExtension(name) : name);
        if (mark < 0)
            return new(slug, null);

        return PassageId.TryParse(typed[(mark + 1)..], out var id)
            ? new(slug, id)
            : throw new CommandException($"\"{typed[(mark + 1)..]}\" is not the id of a passage. archive show {slug} prints the ids of its passages.");
    }

    public override string ToString() => Id is { } id ? PassageAnswer.ReferenceTo(Slug, id) : Slug.Value;
}
