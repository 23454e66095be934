using System.Text;
using System.Text.Json;
using ArticleArchive.Articles;

namespace ArticleArchive.Catalog;

/// <summary>Writes and removes the rows of one article, its speakers and aliases apart.</summary>
internal sealed class ArticleWriter(Statements statements)
{
    public void Write(ArticleKey key, Article article, DateTimeOffset changed)
    {
        statements.Run(
            "INSERT INTO articles (key, slug, card, passages, utterances, changed) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            key.Value,
            article.Slug.Value,
            JsonSerializer.Serialize(ArticleCard.Of(article), CatalogJson.Plain.ArticleSummary),
            article.Passages.Count,
            article.Utterances.Count,
            changed.ToUnixTimeSeconds());
        statements.Run(
            "INSERT INTO bodies (key, details, file) VALUES (?1, ?2, ?3)",
            key.Value,
            JsonSerializer.Serialize(ArticleDetails.Of(article), CatalogJson.Plain.ArticleDetails),
            Encoding.UTF8.GetBytes(article.File.Text));
        foreach (var label in Label.Of(article))
            statements.Run("INSERT INTO labels (field, folded, key, name) VALUES (?1, ?2, ?3, ?4)", label.Field, label.Folded, key.Value, label.Name);
        for (var i = 0; i < article.Passages.Count; i++)
            WritePassage(key.RowOf(i), article.Passages[i]);
    }

    public void WriteUtterance(ArticleKey key, int position, (StoredUtterance Stored, string? Folded) statement)
    {
        var ((id, utterance, _), folded) = statement;
        statements.Run(
            "INSERT INTO utterances (key, position, id, first, last, rule, quotations, attribution, folded) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            key.Value,
            position,
            id,
            utterance.Quotations.Min(quotation => quotation.Place.Passage),
            utterance.Quotations.Max(quotation => quotation.Place.Passage),
            utterance.Rule,
            UtteranceRow.Numbers(utterance.Quotations),
            utterance.Attribution is null ? null : JsonSerializer.Serialize(utterance.Attribution, CatalogJson.Plain.Attribution),
            folded);
    }

    public void Remove(ArticleKey key)
    {
        statements.Run("DELETE FROM articles WHERE key = ?1", key.Value);
        statements.Run("DELETE FROM bodies WHERE key = ?1", key.Value);
        statements.Run("DELETE FROM labels WHERE key = ?1", key.Value);
        statements.Run("DELETE FROM passages WHERE row BETWEEN ?1 AND ?2", key.RowOf(0), key.RowOf(ArticleKey.MaxPassages - 1));
        statements.Run("DELETE FROM utterances WHERE key = ?1", key.Value);
    }

    private void WritePassage(long row, Passage passage) => statements.Run(
        "INSERT INTO passages (row, id, number, kind, level, text, html, lead) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        row,
        passage.Id.Value,
        passage.Number,
        (int)passage.Kind,
        passage.Level,
        passage.Text,
        passage.Html == passage.Text ? null : passage.Html,
        passage.Lead);
}
