fn main() { 
    use std::io::*;
    let p = isnad::Parser::new();
    for l in stdin().lock().lines() {
        let l = l.unwrap();
        let v: serde_json::Value = serde_json::from_str(&l).unwrap();
        let d = p.parse(v["text"].as_str().unwrap());
        let mut r = serde_json::to_value(d.to_record()).unwrap();
        r["id"] = v["id"].clone();
        println!("{r}");
    }
}
