using ArticleArchive.Web.Measures;
using Microsoft.AspNetCore.OutputCaching;

namespace ArticleArchive.Web.Answers;

/// <summary>Keeps finished answers, compressed as they were sent, for as long as the archive stays as it is.</summary>
internal sealed class GenerationCache(Generations generations, SiteMeasures measures) : IOutputCachePolicy
{
    private const string Tag = "archive";
    private string _generation = "";

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var edition = context.HttpContext.Features.Get<AnswerEdition>();
        context.EnableOutputCaching = edition is not null;
        if (edition is null)
            return;

        // What was kept of an earlier state is never asked for again.
        var before = Interlocked.Exchange(ref _generation, edition.Generation);
        if (!string.Equals(before, edition.Generation, StringComparison.Ordinal))
            await context.HttpContext.RequestServices.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(Tag, cancellation);

        context.AllowCacheLookup = true;
        context.AllowCacheStorage = true;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromDays(1);
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.VaryByValues["edition"] = edition.Tag;
        context.Tags.Add(Tag);
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        measures.HitCache();
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var edition = context.HttpContext.Features.Get<AnswerEdition>();
        context.AllowCacheStorage = edition is not null && generations.IsStill(edition.Generation) && context.HttpContext.Response.StatusCode == StatusCodes.Status200OK;
        return ValueTask.CompletedTask;
    }
}
