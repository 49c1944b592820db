using Microsoft.Playwright;

namespace PhotosIdentite.EndToEnd.Screens;

public sealed partial class EveryScreen
{
    // A photo with faults, its framing, the question to a person and their desk.
    private async Task ContestAsync(IPage page, string language, string look)
    {
        await page.GotoAsync($"/{language}/photo?doc=gb-passport");
        await page.Locator("main input[type=file]").First.SetInputFilesAsync(Harness.Faces.Astronaut);
        await page.Locator("main form:has(input[type=file]) button[type=submit]").First.ClickAsync();
        await page.WaitForURLAsync("**/check*");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
        await page.Locator(".before-after img").First.EvaluateAsync("picture => picture.decode()");
        await JudgeAsync(page, "/check-faults", look);
        var result = page.Url;
        await page.GotoAsync(result.Replace("/check", "/adjust", StringComparison.Ordinal));
        await page.Locator(".adjust-over .edge").WaitForAsync();
        await JudgeAsync(page, "/adjust", look);
        await page.GotoAsync(result.Replace("/check", "/delete", StringComparison.Ordinal));
        await JudgeAsync(page, "/delete", look);
        await page.GotoAsync(result.Replace("/check", "/contest", StringComparison.Ordinal));
        await JudgeAsync(page, "/contest", look);
        await page.Locator("main textarea").FillAsync("Look again, please.");
        await page.Locator("main form:has(textarea) button[type=submit]").ClickAsync();
        await JudgeAsync(page, "/check-asked", look);
    }

    private async Task DecideAsync(IPage page, string look)
    {
        await LookAsync(page, "/lab/checks", look);
        await page.Locator("main td form button").Last.ClickAsync();
        await page.Locator("[data-key='1']").WaitForAsync();
        await JudgeAsync(page, "/lab/check", look);
        await page.Keyboard.PressAsync("7"); // the box of decisions has the focus
        await page.WaitForURLAsync("**/lab/checks");
    }
}
