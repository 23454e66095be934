using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Pages.Articles;
using ArticleArchive.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Topics;

/// <summary>The articles on one topic.</summary>
internal sealed class TopicModel(CatalogSnapshot catalog) : PageModel
{
    private ArticlePage? _list;

    public ArticlePage List => _list ?? throw new InvalidOperationException("The page is shown only when the topic has articles.");

    /// <summary>The topic as its articles spell it.</summary>
    public string Topic { get; private set; } = "";

    public PageLinks Links => PageLinks.Create(List.Page, List.Total, ListModel.PageSize, page => ArchiveUrls.Topic(Topic, page));

    /// <summary>Other topics of the articles on this one.</summary>
    public IReadOnlyList<ValueCount> RelatedTopics => [.. List.Topics.Where(t => t.Value != Topic)];

    public IActionResult OnGet(string? topic)
    {
        if (string.IsNullOrWhiteSpace(topic))
            return NotFound();

        _list = catalog.List(new ArticleFilter { Topic = topic }, PageNumber.Read(Request.Query), ListModel.PageSize);
        if (_list.Total == 0)
            return NotFound();

        Topic = _list.Topics.Select(t => t.Value).FirstOrDefault(t => string.Equals(t, topic, StringComparison.OrdinalIgnoreCase)) ?? topic;
        return Page();
    }
}
