namespace ArticleArchive.Catalog;

/// <summary>The labels of articles. Each label is stored once, under a number; articles refer to the number.</summary>
internal sealed class LabelRegister(PreparedStatements statements)
{
    private readonly Dictionary<(string Field, string Folded), (long Number, string Name)> _known = [];

    public void Enter(ArticleKey key, Article article)
    {
        foreach (var label in FacetLabel.For(article))
        {
            var (number, name) = Known(label);
            statements.Run("INSERT INTO labels (label, key, name) VALUES (?1, ?2, ?3)", number, key.Value, label.Name == name ? null : label.Name);
        }
    }

    public void Remove(ArticleKey key) => statements.Run("DELETE FROM labels WHERE key = ?1", key.Value);

    private (long Number, string Name) Known(FacetLabel label)
    {
        var id = (label.Field, label.Folded);
        if (!_known.TryGetValue(id, out var known))
            _known.Add(id, known = Read(label) ?? Write(label));
        return known;
    }

    private (long Number, string Name)? Read(FacetLabel label)
    {
        using var rows = statements.Rows("SELECT label, name FROM label_names WHERE field = ?1 AND folded = ?2", label.Field, label.Folded);
        return rows.Read() ? (rows.GetInt64(0), rows.GetString(1)) : null;
    }

    private (long Number, string Name) Write(FacetLabel label)
    {
        statements.Run("INSERT INTO label_names (field, folded, name) VALUES (?1, ?2, ?3)", label.Field, label.Folded, label.Name);
        return Read(label) ?? throw new InvalidOperationException("A label is missing although it was just written.");
    }
}
