using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace PhotosIdentite.EndToEnd.Harness;

/// <summary>How long a browser may take before a test gives up: two busy cores are no fault of a page.</summary>
internal static class Patience
{
    [ModuleInitializer]
    internal static void Set() => Assertions.SetDefaultExpectTimeout(30_000);
}
