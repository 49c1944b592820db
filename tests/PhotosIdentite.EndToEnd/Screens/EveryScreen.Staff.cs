using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PhotosIdentite.EndToEnd.Screens;

public sealed partial class EveryScreen
{
    private static async Task ExpectPapersAsync(IPage page, string order)
    {
        await page.GotoAsync(order);
        await Expect(page.Locator($"main a[href^='{order}/sheet/']")).Not.ToHaveCountAsync(0);
    }

    // What the lab and the customer see when a picture changed on the disk.
    private async Task DamagedAsync(IPage page, List<string> pictures, string order, string look)
    {
        await page.GotoAsync(order);
        var sheet = await page.Locator($"main a[href^='{order}/sheet/']").First.GetAttributeAsync("href");
        await page.GotoAsync("/lab");
        var jobs = await page.Locator("main a[href^='/lab/jobs/']").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        var kept = pictures.Where(File.Exists).ToList(); // what a paid order needs no more is gone by now
        kept.ForEach(Flip);
        await LookAsync(page, sheet!, look);
        string? damaged = null; // the lab's list does not say whose a job is
        foreach (var job in jobs)
            if ((await page.APIRequest.GetAsync($"{job}/sheet/1")).Status == 409) damaged = $"{job}/sheet/1";
        await LookAsync(page, damaged ?? "/lab", look);
        await Expect(page.Locator("main [role=alert]")).ToBeVisibleAsync();
        kept.ForEach(Flip);
    }

    // The author's own proposal, the second person's page, and a rule read twice on one day.
    private async Task ProposeAsync(IPage page, string language, string look)
    {
        await page.GotoAsync("/admin/rules/in-evisa");
        foreach (var (field, value) in new[]
        {
            ("Copies", "3"), ("Background", "white, light-grey"), ("Source.Text", "https://indianvisaonline.gov.in/evisa/images/Photo_requirement.pdf"),
            ("Note", "The office changed its page: three photos, and light grey will do."),
        })
            await page.Locator($"[name='Form.{field}']").FillAsync(value);
        await page.Locator("form.rule-form button[type=submit]").Last.ClickAsync();
        await page.WaitForURLAsync("**/admin/rules/in-evisa/proposal");
        await JudgeAsync(page, "/admin/proposal-mine", look);

        await page.GotoAsync("/admin/rules/tr-residence-permit");
        var again = page.Locator("main form[action$=recheck] button");
        if (await again.CountAsync() > 0) await again.ClickAsync();
        await LookAsync(page, "/admin/rules/tr-residence-permit/proposal", look);

        await SignInAsync(page, language, "rules-2");
        await page.GotoAsync("/admin/rules/in-evisa/proposal");
        await Expect(page.Locator(".rule-diff tbody tr")).Not.ToHaveCountAsync(0);
        await Expect(page.Locator("main [formaction$=approve]")).ToBeVisibleAsync();
        await JudgeAsync(page, "/admin/proposal-second", look);
        await page.Locator("main [formaction$=refuse]").ClickAsync();
        await page.WaitForURLAsync("**/admin/rules");
    }

    private static void Flip(string file)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(file, bytes);
    }
}
