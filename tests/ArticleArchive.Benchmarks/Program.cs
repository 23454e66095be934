using ArticleArchive.Benchmarks.Parts;
using ArticleArchive.Benchmarks.Whole;
using BenchmarkDotNet.Running;

if (args is ["whole", .. var options])
    return await WholeCommand.Create().Parse(options).InvokeAsync();

BenchmarkSwitcher.FromAssembly(typeof(PartsConfig).Assembly).Run(args, new PartsConfig());
return 0;
